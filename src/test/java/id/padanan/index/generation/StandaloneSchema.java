package id.padanan.index.generation;

import id.padanan.elasticsearch.client.StandaloneBeans;
import id.padanan.index.mapping.ArticleDocument;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;

/** The schema for tests that need no application: Hibernate Search derives it without asking Elasticsearch. */
public final class StandaloneSchema {
    private static ExpectedSchema schema;

    private StandaloneSchema() {}

    /** The same as the application's. */
    public static synchronized ExpectedSchema get() {
        if (schema == null) {
            SearchMapping mapping = SearchMapping.builder(AnnotatedTypeSource.fromClasses(ArticleDocument.class))
                    .property("hibernate.search.bean_provider", new StandaloneBeans())
                    .property("hibernate.search.backend.type", "elasticsearch")
                    .property("hibernate.search.backend.version", "8.19")
                    .property("hibernate.search.backend.version_check.enabled", false)
                    .property("hibernate.search.schema_management.strategy", "none")
                    .build();
            schema = new ExpectedSchema(mapping);
        }
        return schema;
    }
}
