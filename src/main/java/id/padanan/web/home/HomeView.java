package id.padanan.web.home;

import id.padanan.web.page.Choice;
import id.padanan.web.results.HitView;
import java.util.List;

/**
 * The content of the home page.
 *
 * @param sources sources that have articles, largest first; each link searches within one source
 * @param latest the newest articles
 */
public record HomeView(List<Choice> sources, List<HitView> latest) {}
