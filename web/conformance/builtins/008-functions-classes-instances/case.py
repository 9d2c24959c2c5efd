class Plain:
    pass


class Spoken:
    def __str__(self):
        return "a spoken thing"

    __repr__ = __str__


def work():
    pass


print(work, [work])
print(Plain, [Plain], ValueError)
print(Plain(), [Plain()])
print(Spoken(), [Spoken()], {"s": Spoken()})
print(lambda: 1)
same = Plain()
print(str(same) == str(same), str(same) == str(Plain()))
print(print)
