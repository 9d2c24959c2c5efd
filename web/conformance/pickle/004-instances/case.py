from multiprocessing import Pool, set_start_method

class Animal:
    kind = "animal"

    def __init__(self, name):
        print("made:", name)
        self.name = name

    def speak(self):
        return f"{self.name} the {self.kind}"

class Cat(Animal):
    kind = "cat"

    def __init__(self, name):
        super().__init__(name)
        self.lives = 9

    def speak(self):
        return super().speak() + f" with {self.lives} lives"

class House:
    def __init__(self, *animals):
        self.animals = list(animals)

def visit(house):
    for animal in house.animals:
        print("worker:", animal.speak())
    house.animals[1].lives -= 1
    house.animals.append("a mouse")
    return house

if __name__ == "__main__":
    set_start_method("spawn")
    house = House(Animal("Rex"), Cat("Tom"))
    with Pool(1) as pool:
        back = pool.apply(visit, (house,))
    print(type(back).__name__, [type(animal).__name__ for animal in back.animals])
    print(back.animals[1].speak(), isinstance(back.animals[1], Animal))
    print(house.animals[1].speak(), len(house.animals))
