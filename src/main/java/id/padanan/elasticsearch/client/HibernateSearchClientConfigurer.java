package id.padanan.elasticsearch.client;

import io.quarkus.arc.Unremovable;
import jakarta.inject.Singleton;
import org.hibernate.search.backend.elasticsearch.client.rest4.ElasticsearchHttpClientConfigurationContext;
import org.hibernate.search.backend.elasticsearch.client.rest4.ElasticsearchHttpClientConfigurer;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.hibernate.search.engine.environment.bean.spi.BeanConfigurationContext;
import org.hibernate.search.engine.environment.bean.spi.BeanConfigurer;

/**
 * Configures settings of Hibernate Search's client that Quarkus has no keys for: an API key and a certificate
 * authority.
 */
@Singleton
@Unremovable
public class HibernateSearchClientConfigurer implements ElasticsearchHttpClientConfigurer {
    private final ClusterAccess access;

    HibernateSearchClientConfigurer(ClusterAccess access) {
        this.access = access;
    }

    @Override
    public void configure(ElasticsearchHttpClientConfigurationContext context) {
        access.configure(context.clientBuilder());
    }

    /** Registers the configurer with Hibernate Search, which loads this class as a service. */
    public static class Registration implements BeanConfigurer {
        @Override
        public void configure(BeanConfigurationContext context) {
            context.define(
                    ElasticsearchHttpClientConfigurer.class, BeanReference.of(HibernateSearchClientConfigurer.class));
        }
    }
}
