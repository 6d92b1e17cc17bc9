import CNcurses
import SenderoEditor
