import { Pool } from "multiprocessing";

class Team {
  members = ["Ann", "Ben"];
  pool = new Pool(2);
}

function greet(team: Team, name: string) {
  return `${name}, one of ${team.members.length}`;
}

if (__name__ === "__main__") {
  const team = new Team();
  for (const name of team.members) {
    print(team.pool.apply(greet, [team, name]));
  }
  team.pool.close();
  team.pool.join();
}
