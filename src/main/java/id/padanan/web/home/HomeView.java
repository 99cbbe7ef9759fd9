package id.padanan.web.home;

import id.padanan.web.page.Choice;
import id.padanan.web.results.HitView;
import java.util.List;

/**
 * What the home page shows.
 *
 * @param sources the sources that have articles, most articles first; each link searches within one
 * @param latest the newest articles
 */
public record HomeView(List<Choice> sources, List<HitView> latest) {}
