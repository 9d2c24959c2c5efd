// Says that a part of the workbench could not be fetched, and tries again.
import { useMessages } from "../../../i18n/MessagesProvider.tsx";
import { Button } from "../../../widgets/Button.tsx";
import style from "./bench.module.css";

export function LoadFailed({ tryAgain }: { readonly tryAgain: () => void }) {
  const { t } = useMessages();
  return (
    <div className={style["errors"]} role="alert">
      <p>{t("workbench.loadFailed")}</p>
      <Button look="outlined" onClick={tryAgain}>
        {t("workbench.loadAgain")}
      </Button>
    </div>
  );
}
