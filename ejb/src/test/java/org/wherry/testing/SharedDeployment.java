package org.wherry.testing;

import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.container.LifecycleException;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.core.api.Injector;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.as.arquillian.container.managed.ManagedContainerConfiguration;
import org.jboss.as.arquillian.container.managed.ManagedDeployableContainer;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.descriptor.api.Descriptor;

/**
 * Deploys {@link InContainer#shared()} once: the next test that asks for it finds it there. A test with an archive of
 * its own has the server to itself; the shared one is taken away before and comes back with the next who asks.
 */
public final class SharedDeployment implements LoadableExtension {
    static final String NAME = "tests.ear";

    @Override
    public void register(ExtensionBuilder extensions) {
        extensions.override(DeployableContainer.class, ManagedDeployableContainer.class, Container.class);
    }

    /** The managed server, which keeps the shared archive. */
    public static final class Container implements DeployableContainer<ManagedContainerConfiguration> {
        private final ManagedDeployableContainer server = new ManagedDeployableContainer();

        @Inject
        private Instance<Injector> injector;

        private Archive<?> shared;
        private ProtocolMetaData whereItIs;

        @Override
        public void setup(ManagedContainerConfiguration configuration) {
            injector.get().inject(server);
            server.setup(configuration);
        }

        @Override
        public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
            if (!NAME.equals(archive.getName())) {
                takeAwayTheShared();
                return server.deploy(archive);
            }
            if (shared == null) {
                whereItIs = server.deploy(archive);
                shared = archive;
            }
            return whereItIs;
        }

        @Override
        public void undeploy(Archive<?> archive) throws DeploymentException {
            if (!NAME.equals(archive.getName())) {
                server.undeploy(archive);
            }
        }

        private void takeAwayTheShared() throws DeploymentException {
            if (shared != null) {
                server.undeploy(shared);
                shared = null;
            }
        }

        @Override
        public Class<ManagedContainerConfiguration> getConfigurationClass() {
            return server.getConfigurationClass();
        }

        @Override
        public ProtocolDescription getDefaultProtocol() {
            return server.getDefaultProtocol();
        }

        @Override
        public void start() throws LifecycleException {
            server.start();
        }

        @Override
        public void stop() throws LifecycleException {
            server.stop();
        }

        @Override
        public void deploy(Descriptor descriptor) throws DeploymentException {
            server.deploy(descriptor);
        }

        @Override
        public void undeploy(Descriptor descriptor) throws DeploymentException {
            server.undeploy(descriptor);
        }
    }
}
