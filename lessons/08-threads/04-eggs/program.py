from threading import Thread
import time

class Egg(Thread):
    def __init__(self, minutes):
        super().__init__(name=f"egg of {minutes}")
        self.minutes = minutes
        self.state = "raw"

    def run(self):
        time.sleep(self.minutes * 0.2)
        self.state = "boiled"
        print(self.name, "is", self.state)

eggs = [Egg(3), Egg(6)]
for egg in eggs:
    egg.start()
for egg in eggs:
    egg.join()
print([egg.state for egg in eggs])
