class Odd(Exception):
    pass


class Missing(KeyError):
    pass


def attempt(error):
    try:
        raise error
    except Exception as e:
        print(type(e).__name__, e, [e], list(e.args), isinstance(e, Odd), isinstance(e, KeyError))


attempt(Exception("plain"))
attempt(Exception())
attempt(Exception("two", 2))
attempt(Odd("odd", None))
attempt(Missing("key"))
attempt(Missing())
print(isinstance(TypeError(), Exception), isinstance(TypeError(), Odd))
print(isinstance(Odd(), BaseException), isinstance(Exception(), Odd))
print([SystemExit(3)], SystemExit(3), SystemExit(3).code, SystemExit().code)
print(Exception, [ValueError], Odd)
raise Odd("uncaught")
