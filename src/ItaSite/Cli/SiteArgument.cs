using System.CommandLine;

namespace ItaSite.Cli;

/// <summary>The folder of a site as a person types it; the current one if nothing is typed.</summary>
internal static class SiteArgument
{
    public static Argument<string> Of()
    {
        var site = new Argument<string>("site")
        {
            Description = "โฟลเดอร์ที่มี site.config.json",
            DefaultValueFactory = _ => ".",
        };

        // The library takes an option that it does not know for a folder.
        site.Validators.Add(result =>
        {
            if (result.Tokens is [var word] && UsageMistakes.IsOption(word.Value))
                result.AddError("?");
        });
        return site.NotEmpty();
    }
}
