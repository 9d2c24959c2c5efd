from multiprocessing import Pool, set_start_method

class Shape:
    def __init__(self, sides):
        self.sides = sides

def double(x):
    return x * 2

def triple(x):
    return x * 3

def call(function, *args):
    return function(*args)

def name_of(thing):
    return thing.__name__

def make_shape(kind, sides):
    return kind(sides)

def identity(x):
    return x

if __name__ == "__main__":
    set_start_method("spawn")
    with Pool(1) as pool:
        print(pool.map(double, [1, 2]), pool.apply(call, (triple, 5)))
        print(pool.starmap(call, [[double, 3], [triple, 3]]))
        print(pool.apply(name_of, (triple,)), pool.apply(name_of, (Shape,)))
        shape = pool.apply(make_shape, (Shape, 3))
        print(type(shape) is Shape, shape.sides)
        back = pool.apply(identity, ([double, Shape],))
        print(back[0] is double, back[1] is Shape)
