using System.CommandLine;
using System.CommandLine.Parsing;

namespace ItaSite.Cli;

/// <summary>The folder of a site as a person types it; the current one if nothing is typed.</summary>
internal static class SiteArgument
{
    public const string Default = ".";

    private const string Description = "โฟลเดอร์ที่มี site.config.json";

    public static Argument<string> Of()
    {
        var site = new Argument<string>("site")
        {
            Description = Description,
            DefaultValueFactory = _ => Default,
        }.NotEmpty();
        site.Validators.Add(RefuseOptions);
        return site;
    }

    /// <returns>Empty if nothing is typed.</returns>
    public static Argument<string[]> OfMany()
    {
        var sites = new Argument<string[]>("site")
        {
            Description = $"{Description} (ค่าเริ่มต้น: {Default}) ระบุหลายโฟลเดอร์ได้",
            Arity = ArgumentArity.ZeroOrMore,
        }.NotEmpty();
        sites.Validators.Add(RefuseOptions);
        return sites;
    }

    /// <summary>The library takes an option that it does not know for a folder.</summary>
    private static void RefuseOptions(ArgumentResult result)
    {
        if (result.Tokens.Any(word => UsageMistakes.IsOption(word.Value)))
            result.AddError("?");
    }
}
