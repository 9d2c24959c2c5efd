from multiprocessing import Lock, Process, Value

def pay(lock, account, amount):
    with lock:
        account.value += amount
        print("paid", amount)

def payday(lock, account):
    with lock:
        print("payday")
        pay(lock, account, 100)
        pay(lock, account, 20)

if __name__ == "__main__":
    lock = Lock()
    account = Value("i", 0)
    p = Process(
        target=payday, args=(lock, account),
    )
    p.start()
    p.join()
    print("in the account:", account.value)
