import { Pool, set_start_method } from "multiprocessing";

class Animal {
  constructor(readonly name: string) {
    print("made:", name);
  }

  get kind() {
    return "animal";
  }

  speak() {
    return `${this.name} the ${this.kind}`;
  }
}

class Cat extends Animal {
  lives = 9;

  override get kind() {
    return "cat";
  }

  override speak() {
    return `${super.speak()} with ${this.lives} lives`;
  }
}

class House {
  animals: (Animal | string)[];

  constructor(...animals: Animal[]) {
    this.animals = animals;
  }
}

function visit(house: House) {
  for (const animal of house.animals) {
    if (animal instanceof Animal) print("worker:", animal.speak());
    if (animal instanceof Cat) animal.lives -= 1;
  }
  house.animals.push("a mouse");
  return house;
}

function speech(animal: Animal | string) {
  return animal instanceof Animal ? animal.speak() : animal;
}

function type(value: unknown) {
  return typeof value === "string" ? "str" : Object(value).constructor.name;
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const house = new House(new Animal("Rex"), new Cat("Tom"));
  const back = with_(new Pool(1), (pool: Pool) => pool.apply(visit, [house])) as House;
  print(type(back), back.animals.map(type));
  print(speech(back.animals[1]), back.animals[1] instanceof Animal);
  print(speech(house.animals[1]), house.animals.length);
}
