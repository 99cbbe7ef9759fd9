package id.padanan.cli.index;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBarConsumer;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** The last line of a terminal, which is overwritten repeatedly, and the lines above it, which stay. */
final class TerminalLine implements ProgressBarConsumer {
    /** Moves to the start of the line and erases it (ECMA-48, EL). */
    private static final String ERASE = "\r\u001b[K";

    private final PrintWriter out;
    private final int columns;
    private String shown = "";

    TerminalLine(PrintWriter out, int columns) {
        this.out = out;
        this.columns = columns;
    }

    /** Returns the terminal of the standard error stream, if there is one that can overwrite lines. */
    static Optional<TerminalLine> on(PrintWriter err) {
        try (Terminal terminal = TerminalBuilder.builder()
                .system(true)
                .systemOutput(TerminalBuilder.SystemOutput.SysErr)
                .dumb(true)
                .build()) {
            boolean dumb = terminal.getType().startsWith(Terminal.TYPE_DUMB) || terminal.getWidth() == 0;
            return dumb ? Optional.empty() : Optional.of(new TerminalLine(err, terminal.getWidth()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Returns one column less than the terminal has, because some terminals wrap after the last column. */
    @Override
    public int getMaxRenderedLength() {
        return columns - 1;
    }

    @Override
    public synchronized void accept(String line) {
        shown = line;
        print(ERASE + line);
    }

    synchronized void say(String line) {
        print(ERASE + line + System.lineSeparator() + shown);
    }

    private void print(String text) {
        out.print(text);
        out.flush();
    }

    @Override
    public synchronized void close() {
        shown = "";
        print(ERASE);
    }
}
