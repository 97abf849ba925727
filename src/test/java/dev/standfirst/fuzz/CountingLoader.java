package dev.standfirst.fuzz;

import java.io.IOException;
import java.io.InputStream;

/**
 * Loads the project's classes anew, instrumented; {@link Edges} and {@link Target} are those that
 * are loaded already.
 */
final class CountingLoader extends ClassLoader {
    private static final String PROJECT = "dev.standfirst.";
    private static final String SHARED = CountingLoader.class.getPackageName();

    /** One for all campaigns, so that what is warm stays so. */
    private static final CountingLoader LOADER =
            new CountingLoader(CountingLoader.class.getClassLoader());

    private CountingLoader(ClassLoader parent) {
        super("counting", parent);
    }

    /** A target of the class {@code name}. */
    static Target target(String name) {
        try {
            return (Target) LOADER.loadClass(name).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        String packageName = name.substring(0, Math.max(0, name.lastIndexOf('.')));
        if (!name.startsWith(PROJECT) || packageName.equals(SHARED)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : counting(name);
        }
    }

    private Class<?> counting(String name) throws ClassNotFoundException {
        String file = name.replace('.', '/') + ".class";
        try (InputStream in = getParent().getResourceAsStream(file)) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] counting = Instrumentation.of(name, in.readAllBytes(), getParent());
            return defineClass(name, counting, 0, counting.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }
}
