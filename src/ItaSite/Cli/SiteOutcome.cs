namespace ItaSite.Cli;

/// <summary>What became of one of several sites.</summary>
/// <param name="Text">Its messages, and its line.</param>
internal sealed record SiteOutcome(int ExitCode, string Text, int Pages, int Warnings);
