class Outer:
    class Inner:
        pass

    def method(self):
        pass


def main():
    def local():
        pass

    class Local:
        pass

    class Wrong(Exception):
        pass

    print(local, Local, Local(), [lambda x: x])
    print(Outer.Inner, Outer.Inner(), Outer.method)
    print([Wrong("it was")], Wrong)
    try:
        print("x", file=5)
    except AttributeError as e:
        print(e)
    raise Wrong("uncaught")


main()
