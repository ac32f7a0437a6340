import NewsModel
import TerminalKit

