from multiprocessing import Lock, Process, Value
import time

def add(account, amount):
    seen = account.value
    time.sleep(1)
    account.value = seen + amount

def careful(lock, account):
    with lock:
        add(account, 10)

def hasty(lock, account):
    add(account, -30)

if __name__ == "__main__":
    lock = Lock()
    args = (lock, Value("i", 100))
    a = Process(target=careful, args=args)
    b = Process(target=hasty, args=args)
    a.start()
    time.sleep(0.5)
    b.start()
    a.join()
    b.join()
    print("in the account:", args[1].value)
