from multiprocessing import Manager, Process

def insert(records, row):
    records.append(row)

def show(records):
    for name, age in records:
        print(name, age)

if __name__ == "__main__":
    with Manager() as manager:
        rows = [("Ann", 31), ("Ben", 27)]
        records = manager.list(rows)
        a = Process(
            target=insert, args=(records, ("Cleo", 45)),
        )
        a.start()
        a.join()
        b = Process(target=show, args=(records,))
        b.start()
        b.join()
        print("main finds", len(records))
