print(["\n", "\t", "\\", "\r", "\x00", "\x1f", "\x7f", "\xa0"])
print(["café", "进程", "😀", "\u200b", "\ud800"])
print({"it's": 'a "word"', 'a "word"': "it's", "'\"": 1})
print("café", "进程", "😀")
