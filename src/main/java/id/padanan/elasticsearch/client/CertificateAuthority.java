package id.padanan.elasticsearch.client;

import id.padanan.elasticsearch.ElasticsearchException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * Creates TLS contexts that trust the certificate authority of an external cluster instead of the JDK's authorities.
 */
final class CertificateAuthority {
    private CertificateAuthority() {}

    /**
     * Returns a context that trusts only the certificates of a PEM file.
     *
     * @throws ElasticsearchException if the file cannot be read or contains no certificate
     */
    static SSLContext trusting(Path pem) {
        try (InputStream in = Files.newInputStream(pem)) {
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            for (Certificate certificate :
                    CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                store.setCertificateEntry("ca-" + store.size(), certificate);
            }
            if (store.size() == 0) {
                throw new CertificateException("the file is empty");
            }
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (IOException e) {
            throw new ElasticsearchException(
                    "Cannot read " + pem + ", which is set as padanan.elasticsearch.ca-certificate: " + e, e);
        } catch (GeneralSecurityException e) {
            throw new ElasticsearchException(
                    pem + ", which is set as padanan.elasticsearch.ca-certificate, contains no PEM certificate: "
                            + e.getMessage(),
                    e);
        }
    }
}
