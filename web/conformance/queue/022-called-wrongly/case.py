from multiprocessing import JoinableQueue, Pipe, Queue, SimpleQueue

def attempt(label, call):
    try:
        print(label, call())
    except Exception as e:
        print(label, type(e).__name__, e)

if __name__ == "__main__":
    attempt("text:", lambda: Queue("a"))
    attempt("half a place:", lambda: Queue(1.5))
    attempt("None:", lambda: Queue(None))
    attempt("huge:", lambda: Queue(2**31))
    attempt("largest:", lambda: Queue(2**31 - 1).full())
    attempt("less than none:", lambda: Queue(-3).full())
    attempt("joinable:", lambda: JoinableQueue("a"))
    attempt("simple:", lambda: SimpleQueue(1))
    q = Queue()
    attempt("put:", lambda: q.put())
    attempt("joinable put:", lambda: JoinableQueue().put())
    attempt("simple put:", lambda: SimpleQueue().put())
    here, there = Pipe()
    attempt("send:", lambda: here.send())
    # Nothing went in.
    print(q.empty(), there.poll())
