package id.padanan.benchmark;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Loads the home page, results and an article of the sample corpus on a simulated slow phone, and prints the load
 * times.
 */
@Command(name = "pages", description = "Measures how pages load on a slow phone in a slow network.")
public final class PageBenchmark implements Callable<Integer> {
    private static final List<String> PAGES = List.of(
            "/id/",
            "/id/search?q=jaminan+keamanan",
            "/id/articles/sky-zelenskyy-von-der-leyen-di-brussels"
                    + "/di-brussels-zelenskyy-minta-jaminan-yang-berlaku-di-darat-udara-dan-laut");

    @Spec
    CommandSpec spec;

    @Mixin
    Program program;

    @Option(names = "--visits", defaultValue = "5", description = "Visits to each page (default: 5).")
    int visits;

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        try (SlowPhone phone = new SlowPhone();
                Site site = program.serve(Path.of("corpus"))) {
            out.printf(Locale.ROOT, "%s; medians of %d visits%n", SlowPhone.DESCRIPTION, visits);
            out.println("      LCP      CLS    bytes  requests");
            for (String path : PAGES) {
                measure(phone, site.address().resolve(path), out);
            }
        }
        out.flush();
        return 0;
    }

    private void measure(SlowPhone phone, URI page, PrintWriter out) {
        List<PageLoad> cold = new ArrayList<>();
        List<PageLoad> warm = new ArrayList<>();
        // Warms up the program first, because readers rarely visit one that has just started.
        phone.visit(page);
        for (int i = 0; i < visits; i++) {
            List<PageLoad> loads = phone.visit(page);
            cold.add(loads.get(0));
            warm.add(loads.get(1));
        }
        out.println(page.getPath() + (page.getQuery() == null ? "" : "?" + page.getQuery()));
        print("first", PageLoad.median(cold), out);
        print("second", PageLoad.median(warm), out);
        out.flush();
    }

    private static void print(String visit, PageLoad load, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%,6.0f ms %8.3f %,8d %9d  %s visit%n",
                load.largestPaint(),
                load.layoutShift(),
                load.bytes(),
                load.requests(),
                visit);
    }
}
