package id.padanan.index;

import io.quarkus.hibernate.search.standalone.elasticsearch.SearchExtension;
import jakarta.inject.Singleton;
import org.hibernate.search.backend.elasticsearch.index.layout.IndexLayoutStrategy;

/** Tells Hibernate Search by which aliases it reads and writes. */
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
