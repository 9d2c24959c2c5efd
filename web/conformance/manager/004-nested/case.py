from multiprocessing import Manager, set_start_method

if __name__ == "__main__":
    set_start_method("spawn")
    with Manager() as manager:
        outer = manager.list([{"count": 0}])
        # What an index gives is a copy: changing it changes nothing there.
        outer[0]["count"] = 5
        print(outer[0])
        record = outer[0]
        record["count"] = 6
        outer[0] = record
        print(outer[0])
        # A proxy inside a proxy is a proxy.
        inner = manager.list([1, 2])
        outer.append(inner)
        outer[1].append(3)
        inner.append(4)
        print(list(inner), list(outer[1]), len(outer))
        shelf = manager.dict({"inner": inner, "deep": manager.dict({"x": 1})})
        shelf["inner"].append(5)
        shelf["deep"]["x"] += 1
        print(list(inner), shelf["deep"]["x"], type(shelf["deep"]).__name__)
        print(list(outer[1]), [shelf["inner"]])
