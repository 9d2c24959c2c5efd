from multiprocessing import Pipe

class Row(list):
    pass

if __name__ == "__main__":
    here, there = Pipe()
    row = Row([1, 2])
    row.unit = "kg"
    here.send(row)
    copy = there.recv()
    print(type(copy).__name__, copy[0], copy[1], copy.unit)
    numbers = [1, 2]
    try:
        numbers.unit = "kg"
        here.send(numbers)
        print("sent; the copy's unit:", there.recv().unit)
    except AttributeError as e:
        print(type(e).__name__, e)
