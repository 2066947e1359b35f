namespace ItaSite.Sheets;

/// <summary>What a style of XML Spreadsheet 2003 says of its cells.</summary>
internal sealed record XmlStyle(string Format, bool IsStruck);
