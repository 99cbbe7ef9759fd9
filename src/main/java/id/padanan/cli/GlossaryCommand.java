package id.padanan.cli;

import picocli.CommandLine.Command;

/** Commands on the glossary; they need no Elasticsearch. */
@Command(
        name = GlossaryCommand.NAME,
        description = "Checks the glossary, and looks words up in it.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {GlossaryCheckCommand.class, GlossaryLookupCommand.class})
public class GlossaryCommand {
    static final String NAME = "glossary";
}
