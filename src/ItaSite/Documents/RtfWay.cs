namespace ItaSite.Documents;

/// <summary>Where the text of an RTF group goes.</summary>
internal enum RtfWay
{
    Shown,
    Aside,
    Nothing,
    Binary,
}
