from functools import partial


def show(*words):
    print(list(words))


inner = partial(show, 1)
outer = partial(inner, 2)
outer(3)
print(outer.func is show, list(outer.args), outer.keywords)
print(list(inner.args))
