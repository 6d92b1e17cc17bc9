// The floor that other programs are measured against: a grid of cells, one of them highlighted, and nothing else.
// A key paints the two cells that change.

#define NCURSES_WIDECHAR 1

#include <curses.h>
#include <locale.h>

enum { cell_width = 24, cell_height = 3 };

static void draw_cell(int row, int column, bool is_selected) {
  attrset(is_selected ? COLOR_PAIR(1) : A_NORMAL);
  for (int line = 0; line < cell_height; line++)
    mvprintw(
      row * cell_height + line, column * cell_width, "%-*.*s", cell_width - 1, cell_width - 1,
      line == 0 ? "A touchpoint" : line == 1 ? "by telephone" : "");
}

int main(void) {
  setlocale(LC_ALL, "");
  set_escdelay(25);
  if (!initscr()) return 1;
  start_color();
  use_default_colors();
  init_pair(1, COLOR_BLACK, COLOR_CYAN);
  raw();
  noecho();
  curs_set(0);
  int rows = LINES / cell_height, columns = COLS / cell_width;
  for (int row = 0; row < rows; row++)
    for (int column = 0; column < columns; column++) draw_cell(row, column, row == 0 && column == 0);
  attrset(A_NORMAL);
  mvaddstr(LINES - 1, 0, "Ready");
  for (int row = 0, column = 0;;) {
    refresh();
    int old_row = row, old_column = column;
    switch (getch()) {
    case 'j': row = (row + 1) % rows; break;
    case 'k': row = (row + rows - 1) % rows; break;
    case 'l': column = (column + 1) % columns; break;
    case 'h': column = (column + columns - 1) % columns; break;
    case ERR: case 'q': endwin(); return 0;
    }
    draw_cell(old_row, old_column, false);
    draw_cell(row, column, true);
  }
}
