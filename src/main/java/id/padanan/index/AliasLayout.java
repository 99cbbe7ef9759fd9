package id.padanan.index;

import io.quarkus.hibernate.search.standalone.elasticsearch.SearchExtension;
import jakarta.inject.Singleton;
import org.hibernate.search.backend.elasticsearch.index.layout.IndexLayoutStrategy;

/** Gives Hibernate Search the index and alias names of {@link IndexNames}. */
@SearchExtension
@Singleton
public class AliasLayout implements IndexLayoutStrategy {
    private final IndexNames names;

    AliasLayout(IndexNames names) {
        this.names = names;
    }

    @Override
    public String createInitialElasticsearchIndexName(String hibernateSearchIndexName) {
        return names.newGeneration();
    }

    @Override
    public String createWriteAlias(String hibernateSearchIndexName) {
        return names.writeAlias();
    }

    @Override
    public String createReadAlias(String hibernateSearchIndexName) {
        return names.readAlias();
    }
}
