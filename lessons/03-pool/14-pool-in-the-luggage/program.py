from multiprocessing import Pool

class Team:
    def __init__(self):
        self.members = ["Ann", "Ben"]
        self.pool = Pool(2)

def greet(team, name):
    return f"{name}, one of {len(team.members)}"

if __name__ == "__main__":
    team = Team()
    for name in team.members:
        print(team.pool.apply(greet, (team, name)))
    team.pool.close()
    team.pool.join()
