package id.padanan.cli.glossary;

import picocli.CommandLine.Command;

/** Commands on the glossary. They need no Elasticsearch. */
@Command(
        name = GlossaryCommand.NAME,
        description = "Checks the glossary, looks words up in it, and adds dictionaries of your own to it.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {GlossaryCheckCommand.class, GlossaryLookupCommand.class, GlossaryImportCommand.class})
public class GlossaryCommand {
    public static final String NAME = "glossary";
}
