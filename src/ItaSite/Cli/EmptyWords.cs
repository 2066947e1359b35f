using System.CommandLine;
using System.CommandLine.Parsing;

namespace ItaSite.Cli;

/// <summary>
/// Refuses quotation marks with nothing in them, as a script with an unset variable passes them. What is wrong is said
/// by <see cref="UsageMistakes"/>.
/// </summary>
internal static class EmptyWords
{
    public static Argument<T> NotEmpty<T>(this Argument<T> argument)
    {
        argument.Validators.Add(Refuse);
        return argument;
    }

    public static Option<string?> NotEmpty(this Option<string?> option)
    {
        option.Validators.Add(Refuse);
        return option;
    }

    private static void Refuse(SymbolResult result)
    {
        if (result.Tokens.Any(word => string.IsNullOrWhiteSpace(word.Value)))
            result.AddError("?");
    }
}
