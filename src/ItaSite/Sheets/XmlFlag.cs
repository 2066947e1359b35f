namespace ItaSite.Sheets;

/// <summary>Yes or no as Open XML writes it.</summary>
internal static class XmlFlag
{
    public static bool IsOn(string? written) => written is "1" or "true" or "on";
}
