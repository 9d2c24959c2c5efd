from multiprocessing import Manager, Process, set_start_method

def change(settings, number, row):
    settings.colour = "blue"
    settings.size = [1, 2]
    number.value += 1
    row[1] = 20

if __name__ == "__main__":
    set_start_method("spawn")
    with Manager() as manager:
        settings = manager.Namespace(colour="red")
        number = manager.Value("i", 41)
        row = manager.Array("i", [1, 2, 3])
        child = Process(target=change, args=(settings, number, row))
        child.start()
        child.join()
        print(settings.colour, settings.size, settings)
        print(number.value, number.get(), number)
        number.set(7)
        print(number.value, row[1], len(row), row[0:2].tolist())
        try:
            print(settings.weight)
        except AttributeError as e:
            print("AttributeError", e)
        del settings.size
        print(settings)
