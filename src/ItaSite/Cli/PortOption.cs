using System.CommandLine;
using System.Globalization;
using System.Net;

namespace ItaSite.Cli;

/// <summary><c>--port</c>, of the commands that serve.</summary>
internal static class PortOption
{
    /// <param name="usual">Zero for any free one.</param>
    public static Option<int> Of(int usual)
    {
        var port = new Option<int>("--port")
        {
            Description = "พอร์ต",
            HelpName = "0–65535",
            DefaultValueFactory = _ => usual,
        };
        port.Validators.Add(result =>
        {
            if (
                result.Tokens is [.., var word]
                && (
                    !int.TryParse(word.Value, CultureInfo.InvariantCulture, out var number)
                    || number is < IPEndPoint.MinPort or > IPEndPoint.MaxPort
                )
            )
                result.AddError(port.HelpName);
        });
        return port;
    }
}
