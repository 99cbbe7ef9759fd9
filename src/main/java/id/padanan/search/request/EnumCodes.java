package id.padanan.search.request;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** Finds the constant of an enum that a URL parameter names. */
final class EnumCodes {
    private EnumCodes() {}

    static <E extends Enum<E>> Optional<E> find(E[] constants, Function<E, String> code, String wanted) {
        return Arrays.stream(constants)
                .filter(constant -> code.apply(constant).equalsIgnoreCase(wanted))
                .findFirst();
    }
}
