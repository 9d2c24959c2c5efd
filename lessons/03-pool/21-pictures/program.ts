import { Pool } from "multiprocessing";
import requests from "requests";

const SITE = "https://samples.example/";

function download(name: string) {
  const answer = requests.get(SITE + name);
  with_(open(name, "wb"), (file) => {
    file.write(answer.content);
  });
  print(name, "is here");
}

if (__name__ === "__main__") {
  const names = ["mountains.png", "waves.png", "dunes.png"];
  for (const name of names) download(name);
  print("one after another: done");
  const pool = new Pool(3);
  pool.map(download, names);
  print("with a pool: done");
  pool.close();
  pool.join();
}
