from multiprocessing.shared_memory import ShareableList

if __name__ == "__main__":
    things = ShareableList(["howdy", b"bytes", -273.5, 100, None, True, 42], name="conformance-015")
    print(things)
    print(len(things), things[0], things[1], things[6], list(things))
    things[2] = -78.5
    things[0] = "shorter?"
    things[3] = "a text"
    things[4] = 7
    print(list(things))
    things[3] = None
    things[5] = False
    print(things[3], things[5], things.count(None), things.count("none"))
    print(things.index(7), things.index("shorter?"))
    same = ShareableList(name=things.shm.name)
    same[6] = 43
    print(things[6], len(same), list(same))
    same.shm.close()
    empty = ShareableList([])
    print(list(empty), len(empty))
    empty.shm.close()
    empty.shm.unlink()
    things.shm.close()
    things.shm.unlink()
