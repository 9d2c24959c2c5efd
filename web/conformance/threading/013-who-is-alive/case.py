from threading import Event, Thread, active_count, current_thread, enumerate, main_thread

go = Event()
threads = [Thread(target=go.wait, name=f"t{i}") for i in range(3)]
print(active_count(), [t.name for t in enumerate()])
for t in threads:
    t.start()
print(active_count(), [t.name for t in enumerate()])
print(main_thread() in enumerate(), threads[1] in enumerate())
go.set()
for t in threads:
    t.join()
print(active_count(), enumerate() == [current_thread()])
