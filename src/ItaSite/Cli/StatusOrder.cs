namespace ItaSite.Cli;

/// <summary>What <c>--by</c> may say; the first is what it says if it is not typed.</summary>
internal static class StatusOrder
{
    public const string Points = "points";
    public const string Item = "item";
    public const string Unit = "unit";

    public static readonly IReadOnlyList<string> All = [Points, Item, Unit];
}
