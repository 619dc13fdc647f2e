"""Imports an .apkg into a fresh collection of Mnemosyne, twice; prints how many cards it then has, and the first one."""
import os
import sys

from mnemosyne.libmnemosyne import Mnemosyne
from mnemosyne.libmnemosyne.ui_components.main_widget import MainWidget
from mnemosyne.libmnemosyne.ui_components.review_widget import ReviewWidget


class Silent(MainWidget):
    def show_information(self, text):
        pass

    def show_error(self, text):
        raise RuntimeError(text)


class Unshown(ReviewWidget):
    """It shows no card: whatever it is told is nothing to it."""

    def __getattribute__(self, name):
        own = name.startswith("_") or name in ("component_type", "instantiate", "used_for", "activate", "deactivate", "instantiated_gui_components")
        return object.__getattribute__(self, name) if own else lambda *_, **__: None


folder, path = sys.argv[1], sys.argv[2]
sys.modules["silent"] = sys.modules["__main__"]
m = Mnemosyne(upload_science_logs=False, interested_in_old_reps=True)
m.components.insert(0, ("mnemosyne.libmnemosyne.gui_translators.no_gui_translator", "NoGuiTranslator"))
m.components.append(("silent", "Silent"))
m.gui_for_component["ScheduledForgottenNew"] = [("silent", "Unshown")]
m.initialise(os.path.join(folder, "mnemosyne"), automatic_upgrades=False)
for _ in range(2):
    for each in m.component_manager.all("file_format"):
        if type(each).__name__ == "Anki2":
            each.do_import(path)
db = m.database()
print(db.card_count(), db.fact_count())
m.finalise()
