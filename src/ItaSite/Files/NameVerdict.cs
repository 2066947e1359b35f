namespace ItaSite.Files;

/// <summary>What hosts and browsers take a file for by its name.</summary>
internal enum NameVerdict
{
    Good,
    WebPage,
    Program,
    HostSetting,
    Unknown,
}
