package id.padanan.elasticsearch.client;

import id.padanan.elasticsearch.TestConfig;
import java.util.Map;
import org.hibernate.search.engine.environment.bean.BeanHolder;
import org.hibernate.search.engine.environment.bean.spi.BeanNotFoundException;
import org.hibernate.search.engine.environment.bean.spi.BeanProvider;

/** What Hibernate Search has from the application elsewhere, for tests without one. */
public final class StandaloneBeans implements BeanProvider {
    @Override
    public <T> BeanHolder<T> forType(Class<T> type) {
        if (type != HibernateSearchClientConfigurer.class) {
            throw new BeanNotFoundException(type + " is none of the beans here");
        }
        ClusterAccess nowhere = new ClusterAccess(TestConfig.of(Map.of("hosts", "http://127.0.0.1:9")));
        return BeanHolder.of(type.cast(new HibernateSearchClientConfigurer(nowhere)));
    }

    @Override
    public <T> BeanHolder<T> forTypeAndName(Class<T> type, String name) {
        throw new BeanNotFoundException(type + " is none of the beans here");
    }

    @Override
    public void close() {}
}
