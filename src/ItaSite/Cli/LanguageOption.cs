using System.CommandLine;
using ItaSite.Diagnostics;

namespace ItaSite.Cli;

/// <summary><c>--lang</c>, which every command takes.</summary>
internal static class LanguageOption
{
    private const string Name = "--lang";

    public static Option<string> Of() =>
        new Option<string>(Name)
        {
            Description = "ภาษาของข้อความ: th หรือ en",
            DefaultValueFactory = _ => "th",
            Recursive = true,
        }.AcceptOnlyFromAmong("th", "en");

    /// <summary>The terminal, spoken to in the language that was asked for.</summary>
    public static Terminal In(this Terminal terminal, ParseResult parsed) =>
        terminal with
        {
            Language = parsed.GetValue<string>(Name) == "en" ? Language.English : Language.Thai,
        };
}
