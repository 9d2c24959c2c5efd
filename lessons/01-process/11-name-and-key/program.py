from multiprocessing import Process, current_process

def show():
    me = current_process()
    key = me.authkey
    print(me.name, len(key), list(key[:3]))

if __name__ == "__main__":
    p = Process(target=show, name="courier")
    p.start()
    p.join()
    show()
