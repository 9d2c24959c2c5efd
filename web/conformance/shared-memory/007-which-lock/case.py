from multiprocessing import Array, Lock, RLock, Value, set_start_method

if __name__ == "__main__":
    set_start_method("spawn")
    value = Value("i", 1)
    print(value.get_lock(), value.get_lock() is value.get_lock())
    lock, rlock = Lock(), RLock()
    print(Value("i", 2, lock=rlock).get_lock() is rlock)
    print(Array("i", 2, lock=lock).get_lock() is lock)
    print(Value("i", 3, lock=True).get_lock())
    bare = Value("i", 4, lock=False)
    print(bare.value, hasattr(bare, "get_lock"), hasattr(bare, "get_obj"))
    bare = Array("i", [4, 5], lock=False)
    print(bare[:], hasattr(bare, "get_lock"), hasattr(bare, "get_obj"))
    print(value.get_obj().value, hasattr(value.get_obj(), "get_lock"))
    print(Array("i", [6, 7]).get_obj()[:])
    for make in (Value, Array):
        try:
            make("i", 1, lock="navalue")
        except AttributeError as e:
            print("AttributeError", e)
    try:
        Value("i", 1, lock=5)
    except AttributeError as e:
        print("AttributeError", e)
