using System.CommandLine;
using System.CommandLine.Parsing;
using ItaSite.Diagnostics;

namespace ItaSite.Cli;

/// <summary>Says in the reader's language what the library would only say in English.</summary>
internal static class UsageMistakes
{
    public static IEnumerable<string> Of(ParseResult parsed, Language language)
    {
        foreach (var word in parsed.UnmatchedTokens)
            yield return Unknown(word, parsed.CommandResult, language);

        // A word that is not known also leaves a place empty, which would be reported as a second mistake.
        var others = parsed.Errors.Where(error =>
            error.SymbolResult is not CommandResult || parsed.UnmatchedTokens.Count == 0
        );
        foreach (var sentence in others.Select(error => Of(error, language)).Distinct())
            yield return sentence;
    }

    /// <summary>What to ask for help: the command that was meant.</summary>
    public static string CommandOf(ParseResult parsed)
    {
        var names = new List<string>();
        for (SymbolResult? result = parsed.CommandResult; result is CommandResult command; result = command.Parent)
            names.Insert(0, command.Command is RootCommand ? "ita" : command.Command.Name);

        return string.Join(' ', names);
    }

    /// <summary>A word that can only be meant as an option.</summary>
    public static bool IsOption(string word) => word is ['-', _, ..];

    private static string Unknown(string word, SymbolResult? at, Language language)
    {
        var known = new List<string>();
        for (var result = at; result is not null; result = result.Parent)
        {
            if (result is CommandResult { Command: var command })
                known.AddRange(
                    IsOption(word)
                        ? command.Options.Select(option => option.Name)
                        : command.Subcommands.Select(subcommand => subcommand.Name)
                );
        }

        var sentence = Sentences.UnknownWord(language, word);
        return Nearest.To(word, known) is { } near ? $"{sentence} {Sentences.DidYouMean(language, near)}" : sentence;
    }

    private static string Of(ParseError error, Language language) =>
        error.SymbolResult switch
        {
            ArgumentResult { Parent: CommandResult } argument
                when argument.Tokens.FirstOrDefault(token => IsOption(token.Value)) is { } word => Unknown(
                word.Value,
                argument.Parent,
                language
            ),
            OptionResult { Tokens: [] or [.., { Value: "" }] } option => Sentences.WordIsMissing(
                language,
                option.Option.Name
            ),
            OptionResult option => Sentences.WordIsNotAllowed(
                language,
                option.Tokens[^1].Value,
                option.Option.Name,
                Allowed(option.Option)
            ),
            ArgumentResult { Tokens: [] or [.., { Value: "" }], Parent: OptionResult option } =>
                Sentences.WordIsMissing(language, option.Option.Name),
            ArgumentResult { Parent: OptionResult option } argument => Sentences.WordIsNotAllowed(
                language,
                argument.Tokens[^1].Value,
                option.Option.Name,
                Allowed(option.Option)
            ),
            ArgumentResult argument
                when argument.Tokens.Count == 0 || argument.Tokens.Any(word => word.Value.Length == 0) =>
                Sentences.WordIsMissing(language, argument.Argument.Name),
            ArgumentResult argument => Sentences.WordIsNotAllowed(
                language,
                argument.Tokens[^1].Value,
                argument.Argument.Name,
                ""
            ),
            CommandResult { Command: { Arguments: [var wanted, ..], Subcommands.Count: 0 } } => Sentences.WordIsMissing(
                language,
                wanted.Name
            ),
            _ => Sentences.CommandIsMissing(language),
        };

    private static string Allowed(Option option) =>
        option.HelpName
        ?? string.Join(
            ", ",
            option
                .GetCompletions(System.CommandLine.Completions.CompletionContext.Empty)
                .Select(completion => completion.Label)
        );
}
