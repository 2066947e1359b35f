using ItaSite.Catalogues;
using ItaSite.Serving;

namespace ItaSite.Workplace;

/// <summary>The addresses of the workplace's pages.</summary>
internal static class WorkplaceAddress
{
    public const string Home = WorkplaceDoor.Address;
    public const string Pages = Home + PagesPath;
    public const string News = Home + NewsPath;
    public const string Settings = Home + SettingsPath;
    public const string Check = Home + CheckPath;
    public const string Publish = Home + PublishPath;
    public const string History = Home + HistoryPath;
    public const string Setup = Home + SetupPath;
    public const string Status = Home + StatusPath;
    public const string Measures = Home + MeasuresPath;
    public const string Meetings = Home + MeetingsPath;
    public const string NewYear = Home + NewYearPath;
    public const string Close = Home + ClosePath;
    public const string Answers = Home + AnswersPath;
    public const string Undo = Home + UndoPath;
    public const string Guide = Home + GuidePath + FirstPage;

    public const string ItemPath = "item/";
    public const string DropPath = "drop";
    public const string PagesPath = "pages";
    public const string NewsPath = "news";
    public const string SettingsPath = "settings";
    public const string CheckPath = "check";
    public const string FixPath = "fix";
    public const string PublishPath = "publish";
    public const string HistoryPath = "history";
    public const string SetupPath = "setup";
    public const string UndoPath = "undo";
    public const string StatusPath = "status";
    public const string MeasuresPath = "measures";
    public const string MeetingsPath = "meetings";
    public const string NewYearPath = "year";
    public const string ClosePath = "close";
    public const string AnswersPath = "answers";
    public const string DatePath = "date";
    public const string PagePath = "page";
    public const string TextPath = "text";
    public const string PastePath = "paste";
    public const string GuidePath = "guide/";
    public const string FirstPage = "index.html";

    public static string Item(ItemCode code) => $"{Home}{ItemPath}{code}";

    public static string Element(ItemCode code, string element) => $"{Item(code)}#{element}";

    /// <summary>A page of the site in its form.</summary>
    public static string Page(string file) => $"{Home}{PagePath}?file={Uri.EscapeDataString(file)}";

    /// <summary>Any text of the site as it is written.</summary>
    public static string Text(string file) => $"{Home}{TextPath}?file={Uri.EscapeDataString(file)}";

    public static string HistoryOf(string file) => $"{History}?file={Uri.EscapeDataString(file)}";

    public static string Drop(string id) => $"{Home}{DropPath}/{id}";
}
